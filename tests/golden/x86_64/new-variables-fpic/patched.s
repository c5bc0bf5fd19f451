	.file	"patched.c"
	.text
	.p2align 4
	.globl	new_exported
	.type	new_exported, @function
new_exported:
.LFB1:
	.cfi_startproc
	movq	new_global@GOTPCREL(%rip), %rax
	movq	new_zero@GOTPCREL(%rip), %rdx
	movl	(%rax), %eax
	addl	(%rdx), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	new_exported, .-new_exported
	.p2align 4
	.globl	step
	.type	step, @function
step:
.LFB2:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	.cfi_offset 15, -16
	movl	%edi, %eax
	leaq	new_names(%rip), %r15
	pushq	%r14
	.cfi_def_cfa_offset 24
	.cfi_offset 14, -24
	andl	$1, %eax
	leaq	new_table(%rip), %r14
	pushq	%r13
	.cfi_def_cfa_offset 32
	.cfi_offset 13, -32
	leaq	new_bss(%rip), %r13
	pushq	%r12
	.cfi_def_cfa_offset 40
	.cfi_offset 12, -40
	pushq	%rbp
	.cfi_def_cfa_offset 48
	.cfi_offset 6, -48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset 3, -56
	movl	%edi, %ebx
	leal	1(%rbx), %r12d
	subq	$8, %rsp
	.cfi_def_cfa_offset 64
	movq	(%r15,%rax,8), %rdi
	call	puts@PLT
	movl	calls.0(%rip), %ecx
	movl	%ebx, %eax
	andl	$3, %eax
	leal	1(%rcx), %ebp
	addq	$1, 0(%r13,%rax,8)
	movl	%ebp, calls.0(%rip)
	addl	(%r14,%rax,4), %ebp
	movl	%r12d, %eax
	andl	$1, %eax
	movq	(%r15,%rax,8), %rdi
	call	puts@PLT
	movl	calls.0(%rip), %eax
	movl	%r12d, %edx
	addl	%ebx, hidden_counter(%rip)
	andl	$3, %edx
	addl	$1, %eax
	addq	$1, 0(%r13,%rdx,8)
	movl	%eax, calls.0(%rip)
	addl	(%r14,%rdx,4), %eax
	addl	%ebp, %eax
	addl	%eax, new_static(%rip)
	call	new_exported@PLT
	movq	counter@GOTPCREL(%rip), %rdx
	addl	new_static(%rip), %eax
	addl	(%rdx), %eax
	movl	%eax, (%rdx)
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%rbp
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	ret
	.cfi_endproc
.LFE2:
	.size	step, .-step
	.p2align 4
	.globl	get
	.type	get, @function
get:
.LFB3:
	.cfi_startproc
	movq	counter@GOTPCREL(%rip), %rdx
	movl	hidden_counter(%rip), %eax
	addl	(%rdx), %eax
	ret
	.cfi_endproc
.LFE3:
	.size	get, .-get
	.local	calls.0
	.comm	calls.0,4,4
	.globl	unused_new_global
	.bss
	.align 4
	.type	unused_new_global, @object
	.size	unused_new_global, 4
unused_new_global:
	.zero	4
	.section	.rodata.str1.1,"aMS",@progbits,1
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
	.section	.data.rel.ro.local,"aw"
	.align 16
	.type	new_names, @object
	.size	new_names, 16
new_names:
	.quad	.LC0
	.quad	.LC1
	.section	.rodata
	.align 16
	.type	new_table, @object
	.size	new_table, 16
new_table:
	.long	1
	.long	2
	.long	4
	.long	8
	.local	new_bss
	.comm	new_bss,32,32
	.data
	.align 4
	.type	new_static, @object
	.size	new_static, 4
new_static:
	.long	7
	.globl	new_zero
	.bss
	.align 4
	.type	new_zero, @object
	.size	new_zero, 4
new_zero:
	.zero	4
	.globl	new_global
	.data
	.align 4
	.type	new_global, @object
	.size	new_global, 4
new_global:
	.long	5
	.local	hidden_counter
	.comm	hidden_counter,4,4
	.globl	counter
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
