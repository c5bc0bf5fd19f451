	.file	"orig.c"
	.text
	.p2align 4
	.globl	step
	.type	step, @function
step:
.Lkpatch_old_1:
.LFB0:
	.cfi_startproc
	movl	%edi, %eax
	addl	counter(%rip), %eax
	addl	%edi, hidden_counter(%rip)
	movl	%eax, counter(%rip)
	ret
	.cfi_endproc
.LFE0:
	.size	step, .-step
.Lkpatch_old_end_1:
	.p2align 4
	.globl	get
	.type	get, @function
get:
.LFB1:
	.cfi_startproc
	movl	hidden_counter(%rip), %eax
	addl	counter(%rip), %eax
	ret
	.cfi_endproc
.LFE1:
	.size	get, .-get
	.local	hidden_counter
	.comm	hidden_counter,4,4
	.globl	counter
	.data
	.align 4
	.type	counter, @object
	.size	counter, 4
counter:
	.long	3
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.globl	new_exported
	.hidden	new_exported
	.type	new_exported, @function
new_exported:
.Lkpatch_new_3:
	.cfi_startproc
	movl	new_global(%rip), %eax
	addl	new_zero(%rip), %eax
	ret
	.cfi_endproc
	.size	new_exported, .-new_exported
.Lkpatch_new_end_3:
	.p2align	4
	.type	step.kpatch, @function
step.kpatch:
.Lkpatch_new_4:
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
	movl	calls.0(%rip), %esi
	movl	%r12d, %eax
	addl	%ebx, hidden_counter(%rip)
	andl	$3, %eax
	leal	1(%rsi), %edx
	addq	$1, 0(%r13,%rax,8)
	movl	%edx, calls.0(%rip)
	addl	(%r14,%rax,4), %edx
	addl	%ebp, %edx
	movl	new_global(%rip), %eax
	addl	new_static(%rip), %edx
	addl	new_zero(%rip), %eax
	movl	%edx, new_static(%rip)
	addl	%edx, %eax
	addl	counter(%rip), %eax
	movl	%eax, counter(%rip)
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
	.size	step.kpatch, .-step.kpatch
.Lkpatch_new_end_4:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	step.kpatch_old, @function
step.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	movl	%edi, %eax
	addl	counter(%rip), %eax
	addl	%edi, hidden_counter(%rip)
	movl	%eax, counter(%rip)
	ret
	.cfi_endproc
	.size	step.kpatch_old, .-step.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	calls.0, @object
calls.0:
	.zero	4
	.size	calls.0, .-calls.0
	.balign	32
	.type	new_bss, @object
new_bss:
	.zero	32
	.size	new_bss, .-new_bss
	.balign	4
	.globl	unused_new_global
	.hidden	unused_new_global
	.type	unused_new_global, @object
unused_new_global:
	.zero	4
	.size	unused_new_global, .-unused_new_global
	.section	.kpatch.rodata,"a",@progbits
.LC0.kpatch:
	.string	"zero"
.LC1.kpatch:
	.string	"one"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	new_names, @object
new_names:
	.quad	.LC0.kpatch
	.quad	.LC1.kpatch
	.size	new_names, .-new_names
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
	.type	new_table, @object
new_table:
	.long	1
	.long	2
	.long	4
	.long	8
	.size	new_table, .-new_table
	.section	.kpatch.data,"aw",@progbits
	.balign	4
	.type	new_static, @object
new_static:
	.long	7
	.size	new_static, .-new_static
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.globl	new_zero
	.hidden	new_zero
	.type	new_zero, @object
new_zero:
	.zero	4
	.size	new_zero, .-new_zero
	.section	.kpatch.data,"aw",@progbits
	.balign	4
	.globl	new_global
	.hidden	new_global
	.type	new_global, @object
new_global:
	.long	5
	.size	new_global, .-new_global
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"new_exported"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_3-.
	.long	.Lkpatch_new_end_3-.Lkpatch_new_3
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"step"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_4-.
	.long	.Lkpatch_new_end_4-.Lkpatch_new_4
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
