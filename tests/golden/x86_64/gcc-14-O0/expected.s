	.file	"sample.c"
	.text
	.comm	common,4,4
	.local	zeroes
	.comm	zeroes,16,16
	.data
	.align 4
	.type	level, @object
	.size	level, 4
level:
	.long	3
	.section	.rodata
.LC0:
	.string	"zero"
.LC1:
	.string	"one"
.LC2:
	.string	"two"
	.section	.data.rel.local,"aw"
	.align 16
	.type	names, @object
	.size	names, 24
names:
	.quad	.LC0
	.quad	.LC1
	.quad	.LC2
	.section	.rodata
.LC3:
	.string	"a"
.LC4:
	.string	"b"
	.section	.data.rel.ro.local,"aw"
	.align 32
	.type	items, @object
	.size	items, 32
items:
	.long	1
	.zero	4
	.quad	.LC3
	.long	2
	.zero	4
	.quad	.LC4
	.globl	depth
	.section	.tbss,"awT",@nobits
	.align 4
	.type	depth, @object
	.size	depth, 4
depth:
	.zero	4
	.section	.tdata,"awT",@progbits
	.align 4
	.type	calls, @object
	.size	calls, 4
calls:
	.long	1
#APP
	.pushsection .note.sample, "a", @progbits
	.string "top level"
.popsection
	.section	.rodata
.LC5:
	.string	"none"
.LC6:
	.string	"one item"
.LC7:
	.string	"a pair"
.LC8:
	.string	"three"
.LC9:
	.string	"four"
.LC10:
	.string	"five"
#NO_APP
	.text
	.globl	classify
	.type	classify, @function
classify:
.Lkpatch_old_21:
.LFB0:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$5, -4(%rbp)
	ja	.L2
	movl	-4(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L4(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L4(%rip), %rdx
	addq	%rdx, %rax
	notrack jmp	*%rax
	.section	.rodata
	.align 4
	.align 4
.L4:
	.long	.L9-.L4
	.long	.L8-.L4
	.long	.L7-.L4
	.long	.L6-.L4
	.long	.L5-.L4
	.long	.L3-.L4
	.text
.L9:
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %eax
	jmp	.L10
.L8:
	leaq	.LC6(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	4+zeroes(%rip), %eax
	jmp	.L10
.L7:
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	jmp	.L10
.L6:
	leaq	.LC8(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L10
.L5:
	leaq	.LC9(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L10
.L3:
	leaq	.LC10(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$17, %eax
	jmp	.L10
.L2:
	movl	$-1, %eax
.L10:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE0:
	.size	classify, .-classify
.Lkpatch_old_end_21:
	.globl	renamed
	.set	renamed,classify
	.globl	first
	.type	first, @function
first:
.Lkpatch_old_23:
.LFB1:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	count.0(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, count.0(%rip)
	movl	count.0(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE1:
	.size	first, .-first
.Lkpatch_old_end_23:
	.globl	second
	.type	second, @function
second:
.LFB2:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	count.1(%rip), %eax
	xorl	-4(%rbp), %eax
	movl	%eax, count.1(%rip)
	movl	count.1(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE2:
	.size	second, .-second
	.globl	scale
	.type	scale, @function
scale:
.Lkpatch_old_25:
.LFB3:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm0
	movq	.LC11(%rip), %xmm1
	andpd	%xmm0, %xmm1
	movsd	.LC12(%rip), %xmm0
	mulsd	%xmm0, %xmm1
	movss	-12(%rbp), %xmm2
	movss	.LC13(%rip), %xmm0
	mulss	%xmm2, %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm2
	movsd	.LC12(%rip), %xmm0
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE3:
	.size	scale, .-scale
.Lkpatch_old_end_25:
	.globl	widen
	.type	widen, @function
widen:
.Lkpatch_old_26:
.LFB4:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	andq	$-32, %rsp
	movq	%rdi, -8(%rsp)
	vmovaps	.LC14(%rip), %ymm1
	movq	-8(%rsp), %rax
	vmovaps	(%rax), %ymm0
	vaddps	%ymm0, %ymm1, %ymm0
	movq	-8(%rsp), %rax
	vmovaps	%ymm0, (%rax)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE4:
	.size	widen, .-widen
.Lkpatch_old_end_26:
	.section	.rodata
.LC15:
	.string	"negative %d"
	.text
	.globl	check
	.type	check, @function
check:
.Lkpatch_old_28:
.LFB5:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	-12(%rbp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	testq	%rax, %rax
	je	.L19
	movl	-12(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC15(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	broken@PLT
.L19:
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE5:
	.size	check, .-check
.Lkpatch_old_end_28:
	.type	by_constant, @function
by_constant:
.Lkpatch_old_29:
.LFB6:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movl	-4(%rbp), %ecx
	movq	-16(%rbp), %rax
	movl	$1, %edx
	movl	%ecx, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE6:
	.size	by_constant, .-by_constant
.Lkpatch_old_end_29:
	.section	.rodata
.LC16:
	.string	"field"
	.text
	.type	by_field, @function
by_field:
.Lkpatch_old_31:
.LFB7:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.LC16(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movl	(%rax), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE7:
	.size	by_field, .-by_field
.Lkpatch_old_end_31:
	.section	.rodata
.LC17:
	.string	"part %d"
	.text
	.type	in_parts, @function
in_parts:
.Lkpatch_old_33:
.LFB8:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	jg	.L26
	movl	$0, %eax
	jmp	.L27
.L26:
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC17(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$1, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	addl	$2, %eax
	movl	%eax, %esi
	leaq	.LC17(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$3, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
.L27:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE8:
	.size	in_parts, .-in_parts
.Lkpatch_old_end_33:
	.section	.rodata
.LC18:
	.string	"constant"
	.text
	.globl	callers
	.type	callers, @function
callers:
.LFB9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movq	-24(%rbp), %rax
	movl	(%rax), %eax
	leaq	.LC18(%rip), %rdx
	movq	%rdx, %rsi
	movl	%eax, %edi
	call	by_constant
	movl	%eax, %ebx
	movq	-24(%rbp), %rax
	movl	$4, %esi
	movq	%rax, %rdi
	call	by_field
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE9:
	.size	callers, .-callers
	.globl	more_callers
	.type	more_callers, @function
more_callers:
.LFB10:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movq	%rdi, -24(%rbp)
	movl	%esi, -28(%rbp)
	movl	-28(%rbp), %eax
	leaq	.LC18(%rip), %rdx
	movq	%rdx, %rsi
	movl	%eax, %edi
	call	by_constant
	movl	%eax, %ebx
	movq	-24(%rbp), %rax
	movl	$5, %esi
	movq	%rax, %rdi
	call	by_field
	addl	%eax, %ebx
	movl	-28(%rbp), %eax
	movl	%eax, %edi
	call	in_parts
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE10:
	.size	more_callers, .-more_callers
	.globl	last_caller
	.type	last_caller, @function
last_caller:
.LFB11:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	movl	-20(%rbp), %edx
	movl	%edx, %eax
	sall	$3, %eax
	subl	%edx, %eax
	movl	%eax, %edi
	call	in_parts
	movl	%eax, %ebx
	movl	-20(%rbp), %eax
	addl	$1, %eax
	movl	%eax, %edi
	call	in_parts
	addl	%ebx, %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE11:
	.size	last_caller, .-last_caller
	.globl	deeper
	.type	deeper, @function
deeper:
.Lkpatch_old_38:
.LFB12:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	leal	1(%rax), %ebx
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %edx
	movl	-20(%rbp), %eax
	leal	(%rdx,%rax), %ebx
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE12:
	.size	deeper, .-deeper
.Lkpatch_old_end_38:
	.globl	name_of
	.type	name_of, @function
name_of:
.Lkpatch_old_39:
.LFB13:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$2, -4(%rbp)
	jg	.L37
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	own.2(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L41
.L37:
	cmpl	$5, -4(%rbp)
	jg	.L39
	movl	-4(%rbp), %eax
	subl	$3, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	names(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L41
.L39:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	8+items(%rip), %rax
	movq	(%rdx,%rax), %rax
.L41:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE13:
	.size	name_of, .-name_of
.Lkpatch_old_end_39:
	.globl	guarded
	.type	guarded, @function
guarded:
.Lkpatch_old_40:
.LFB14:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$96, %rsp
	movl	%edi, -84(%rbp)
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	xorl	%eax, %eax
	movl	-84(%rbp), %edx
	leaq	-80(%rbp), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
	cltq
	movzbl	-80(%rbp,%rax), %eax
	movsbl	%al, %eax
	movq	-8(%rbp), %rdx
	subq	%fs:40, %rdx
	je	.L44
	call	__stack_chk_fail@PLT
.L44:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE14:
	.size	guarded, .-guarded
.Lkpatch_old_end_40:
	.globl	run
	.type	run, @function
run:
.Lkpatch_old_41:
.LFB15:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L46
.L47:
	endbr64
	addl	$1, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3(%rip), %rax
	movq	(%rdx,%rax), %rax
	nop
.L46:
	jmp	*%rax
.L48:
	endbr64
	sall	-12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L46
.L49:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE15:
	.size	run, .-run
.Lkpatch_old_end_41:
	.globl	assembly
	.type	assembly, @function
assembly:
.Lkpatch_old_42:
.LFB16:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
#APP
# 197 "sample.c" 1
	testl %eax, %eax; jz .Lzero680
1:	addl $1, %eax; jc 1b
.Lzero680:
# 0 "" 2
#NO_APP
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE16:
	.size	assembly, .-assembly
.Lkpatch_old_end_42:
	.globl	hidden
	.hidden	hidden
	.type	hidden, @function
hidden:
.LFB17:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE17:
	.size	hidden, .-hidden
	.weak	weak
	.type	weak, @function
weak:
.Lkpatch_old_44:
.LFB18:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	hidden
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
.LFE18:
	.size	weak, .-weak
.Lkpatch_old_end_44:
	.local	count.0
	.comm	count.0,4,4
	.local	count.1
	.comm	count.1,4,4
	.section	.rodata
.LC19:
	.string	"x"
.LC20:
	.string	"y"
.LC21:
	.string	"z"
	.section	.data.rel.ro.local
	.align 16
	.type	own.2, @object
	.size	own.2, 24
own.2:
	.quad	.LC19
	.quad	.LC20
	.quad	.LC21
	.align 16
	.type	table.3, @object
	.size	table.3, 24
table.3:
	.quad	.L47
	.quad	.L48
	.quad	.L49
	.section	.rodata
	.align 16
.LC11:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.align 8
.LC12:
	.long	0
	.long	1073217536
	.align 4
.LC13:
	.long	1061158912
	.align 32
.LC14:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1088421888
	.long	1090519040
	.ident	"GCC: (Debian 14.2.0-19) 14.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.note.gnu.property,"a"
	.align 8
	.long	1f - 0f
	.long	4f - 1f
	.long	5
0:
	.string	"GNU"
1:
	.align 8
	.long	0xc0000002
	.long	3f - 2f
2:
	.long	0x3
3:
	.align 8
4:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	fresh, @function
fresh:
.Lkpatch_new_17:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	added(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, added(%rip)
	movl	times.0(%rip), %eax
	addl	$1, %eax
	movl	%eax, times.0(%rip)
	movl	times.0(%rip), %edx
	movl	added(%rip), %eax
	addl	%edx, %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	fresh, .-fresh
.Lkpatch_new_end_17:
	.p2align	4
	.type	classify.kpatch, @function
classify.kpatch:
.Lkpatch_new_25:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$6, -4(%rbp)
	ja	.L4.kpatch
	movl	-4(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L6.kpatch(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L6.kpatch(%rip), %rdx
	addq	%rdx, %rax
	notrack jmp	*%rax
.L12.kpatch:
	leaq	.LC5.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %eax
	jmp	.L13.kpatch
.L11.kpatch:
	leaq	.LC6.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	4+zeroes(%rip), %eax
	jmp	.L13.kpatch
.L10.kpatch:
	leaq	.LC7.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	jmp	.L13.kpatch
.L9.kpatch:
	leaq	.LC8.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L13.kpatch
.L8.kpatch:
	leaq	.LC9.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L13.kpatch
.L7.kpatch:
	leaq	.LC10.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$17, %eax
	jmp	.L13.kpatch
.L5.kpatch:
	leaq	.LC11.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	fresh
	jmp	.L13.kpatch
.L4.kpatch:
	movl	$-1, %eax
.L13.kpatch:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	classify.kpatch, .-classify.kpatch
.Lkpatch_new_end_25:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	classify.kpatch_old, @function
classify.kpatch_old:
.Lkpatch_copy_21:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$5, -4(%rbp)
	ja	.L2.kpatch_old
	movl	-4(%rbp), %eax
	leaq	0(,%rax,4), %rdx
	leaq	.L4.kpatch_old(%rip), %rax
	movl	(%rdx,%rax), %eax
	cltq
	leaq	.L4.kpatch_old(%rip), %rdx
	addq	%rdx, %rax
	notrack jmp	*%rax
.L9.kpatch_old:
	leaq	.LC5(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %eax
	jmp	.L10.kpatch_old
.L8.kpatch_old:
	leaq	.LC6(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	4+zeroes(%rip), %eax
	jmp	.L10.kpatch_old
.L7.kpatch_old:
	leaq	.LC7(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$2, %edi
	call	work@PLT
	movl	$5, %eax
	jmp	.L10.kpatch_old
.L6.kpatch_old:
	leaq	.LC8(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L10.kpatch_old
.L5.kpatch_old:
	leaq	.LC9(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$4, %edi
	call	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	jmp	.L10.kpatch_old
.L3.kpatch_old:
	leaq	.LC10(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	$17, %eax
	jmp	.L10.kpatch_old
.L2.kpatch_old:
	movl	$-1, %eax
.L10.kpatch_old:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	classify.kpatch_old, .-classify.kpatch_old
.Lkpatch_copy_end_21:
	.section	.kpatch.rodata,"a",@progbits
	.balign	4
.L4.kpatch_old:
	.long	.L9.kpatch_old-.L4.kpatch_old
	.long	.L8.kpatch_old-.L4.kpatch_old
	.long	.L7.kpatch_old-.L4.kpatch_old
	.long	.L6.kpatch_old-.L4.kpatch_old
	.long	.L5.kpatch_old-.L4.kpatch_old
	.long	.L3.kpatch_old-.L4.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	first.kpatch, @function
first.kpatch:
.Lkpatch_new_27:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%eax, %edx
	movl	count.0(%rip), %eax
	addl	%edx, %eax
	movl	%eax, count.0(%rip)
	movl	count.0(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	first.kpatch, .-first.kpatch
.Lkpatch_new_end_27:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	first.kpatch_old, @function
first.kpatch_old:
.Lkpatch_copy_23:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	count.0(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	movl	%eax, count.0(%rip)
	movl	count.0(%rip), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	first.kpatch_old, .-first.kpatch_old
.Lkpatch_copy_end_23:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	scale.kpatch, @function
scale.kpatch:
.Lkpatch_new_29:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm0
	movq	.LC12.kpatch(%rip), %xmm1
	andpd	%xmm0, %xmm1
	movsd	.LC13.kpatch(%rip), %xmm0
	mulsd	%xmm0, %xmm1
	movss	-12(%rbp), %xmm2
	movss	.LC14.kpatch(%rip), %xmm0
	mulss	%xmm2, %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm2
	movsd	.LC15.kpatch(%rip), %xmm0
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	scale.kpatch, .-scale.kpatch
.Lkpatch_new_end_29:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	scale.kpatch_old, @function
scale.kpatch_old:
.Lkpatch_copy_25:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm0
	movq	.LC11(%rip), %xmm1
	andpd	%xmm0, %xmm1
	movsd	.LC12(%rip), %xmm0
	mulsd	%xmm0, %xmm1
	movss	-12(%rbp), %xmm2
	movss	.LC13(%rip), %xmm0
	mulss	%xmm2, %xmm0
	cvtss2sd	%xmm0, %xmm0
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm2
	movsd	.LC12(%rip), %xmm0
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	scale.kpatch_old, .-scale.kpatch_old
.Lkpatch_copy_end_25:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	widen.kpatch, @function
widen.kpatch:
.Lkpatch_new_30:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	andq	$-32, %rsp
	movq	%rdi, -8(%rsp)
	vmovaps	.LC16.kpatch(%rip), %ymm1
	movq	-8(%rsp), %rax
	vmovaps	(%rax), %ymm0
	vaddps	%ymm0, %ymm1, %ymm0
	movq	-8(%rsp), %rax
	vmovaps	%ymm0, (%rax)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	widen.kpatch, .-widen.kpatch
.Lkpatch_new_end_30:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	widen.kpatch_old, @function
widen.kpatch_old:
.Lkpatch_copy_26:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	andq	$-32, %rsp
	movq	%rdi, -8(%rsp)
	vmovaps	.LC14(%rip), %ymm1
	movq	-8(%rsp), %rax
	vmovaps	(%rax), %ymm0
	vaddps	%ymm0, %ymm1, %ymm0
	movq	-8(%rsp), %rax
	vmovaps	%ymm0, (%rax)
	nop
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	widen.kpatch_old, .-widen.kpatch_old
.Lkpatch_copy_end_26:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	check.kpatch, @function
check.kpatch:
.Lkpatch_new_32:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	-12(%rbp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	testq	%rax, %rax
	je	.L22.kpatch
	movl	-12(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC17.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	broken@PLT
.L22.kpatch:
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	check.kpatch, .-check.kpatch
.Lkpatch_new_end_32:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	check.kpatch_old, @function
check.kpatch_old:
.Lkpatch_copy_28:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	-12(%rbp), %eax
	shrl	$31, %eax
	movzbl	%al, %eax
	testq	%rax, %rax
	je	.L19.kpatch_old
	movl	-12(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC15(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movq	%rax, %rdi
	call	broken@PLT
.L19.kpatch_old:
	movl	-12(%rbp), %eax
	movl	%eax, %edx
	shrl	$31, %edx
	addl	%edx, %eax
	sarl	%eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	check.kpatch_old, .-check.kpatch_old
.Lkpatch_copy_end_28:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	by_constant.kpatch, @function
by_constant.kpatch:
.Lkpatch_new_33:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movl	-4(%rbp), %ecx
	movq	-16(%rbp), %rax
	movl	$2, %edx
	movl	%ecx, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	by_constant.kpatch, .-by_constant.kpatch
.Lkpatch_new_end_33:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_constant.kpatch_old, @function
by_constant.kpatch_old:
.Lkpatch_copy_29:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movl	-4(%rbp), %ecx
	movq	-16(%rbp), %rax
	movl	$1, %edx
	movl	%ecx, %esi
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	level(%rip), %edx
	movl	-4(%rbp), %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	by_constant.kpatch_old, .-by_constant.kpatch_old
.Lkpatch_copy_end_29:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	by_field.kpatch, @function
by_field.kpatch:
.Lkpatch_new_35:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.LC18.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movl	(%rax), %edx
	movl	%edx, %eax
	sall	$2, %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	by_field.kpatch, .-by_field.kpatch
.Lkpatch_new_end_35:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_field.kpatch_old, @function
by_field.kpatch_old:
.Lkpatch_copy_31:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.LC16(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movq	-8(%rbp), %rax
	movl	(%rax), %edx
	movl	%edx, %eax
	addl	%eax, %eax
	addl	%edx, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	by_field.kpatch_old, .-by_field.kpatch_old
.Lkpatch_copy_end_31:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	in_parts.kpatch, @function
in_parts.kpatch:
.Lkpatch_new_37:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	jg	.L29.kpatch
	movl	$0, %eax
	jmp	.L30.kpatch
.L29.kpatch:
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC19.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$4, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	addl	$2, %eax
	movl	%eax, %esi
	leaq	.LC19.kpatch(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$3, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
.L30.kpatch:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	in_parts.kpatch, .-in_parts.kpatch
.Lkpatch_new_end_37:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	in_parts.kpatch_old, @function
in_parts.kpatch_old:
.Lkpatch_copy_33:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	cmpl	$0, -4(%rbp)
	jg	.L26.kpatch_old
	movl	$0, %eax
	jmp	.L27.kpatch_old
.L26.kpatch_old:
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	movl	%eax, %esi
	leaq	.LC17(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$1, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
	addl	$2, %eax
	movl	%eax, %esi
	leaq	.LC17(%rip), %rax
	movq	%rax, %rdi
	movl	$0, %eax
	call	say@PLT
	movl	-4(%rbp), %eax
	addl	$3, %eax
	movl	%eax, %edi
	call	work@PLT
	movl	-4(%rbp), %eax
.L27.kpatch_old:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	in_parts.kpatch_old, .-in_parts.kpatch_old
.Lkpatch_copy_end_33:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	deeper.kpatch, @function
deeper.kpatch:
.Lkpatch_new_42:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	leal	2(%rax), %ebx
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %edx
	movl	-20(%rbp), %eax
	leal	(%rdx,%rax), %ebx
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	deeper.kpatch, .-deeper.kpatch
.Lkpatch_new_end_42:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	deeper.kpatch_old, @function
deeper.kpatch_old:
.Lkpatch_copy_38:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	pushq	%rbx
	subq	$24, %rsp
	.cfi_offset 3, -24
	movl	%edi, -20(%rbp)
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	leal	1(%rax), %ebx
	data16	leaq	calls@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %edx
	movl	-20(%rbp), %eax
	leal	(%rdx,%rax), %ebx
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	%ebx, (%rax)
	data16	leaq	depth@tlsgd(%rip), %rdi
	.value	0x6666
	rex64
	call	__tls_get_addr@PLT
	movl	(%rax), %eax
	movq	-8(%rbp), %rbx
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	deeper.kpatch_old, .-deeper.kpatch_old
.Lkpatch_copy_end_38:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	name_of.kpatch, @function
name_of.kpatch:
.Lkpatch_new_43:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$2, -4(%rbp)
	jg	.L40.kpatch
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	own.2.kpatch(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L44.kpatch
.L40.kpatch:
	cmpl	$5, -4(%rbp)
	jg	.L42.kpatch
	movl	-4(%rbp), %eax
	subl	$3, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	names(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L44.kpatch
.L42.kpatch:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	8+items(%rip), %rax
	movq	(%rdx,%rax), %rax
.L44.kpatch:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	name_of.kpatch, .-name_of.kpatch
.Lkpatch_new_end_43:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	name_of.kpatch_old, @function
name_of.kpatch_old:
.Lkpatch_copy_39:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	cmpl	$2, -4(%rbp)
	jg	.L37.kpatch_old
	movl	-4(%rbp), %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	own.2(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L41.kpatch_old
.L37.kpatch_old:
	cmpl	$5, -4(%rbp)
	jg	.L39.kpatch_old
	movl	-4(%rbp), %eax
	subl	$3, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	names(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L41.kpatch_old
.L39.kpatch_old:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	cltq
	salq	$4, %rax
	movq	%rax, %rdx
	leaq	8+items(%rip), %rax
	movq	(%rdx,%rax), %rax
.L41.kpatch_old:
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	name_of.kpatch_old, .-name_of.kpatch_old
.Lkpatch_copy_end_39:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	guarded.kpatch, @function
guarded.kpatch:
.Lkpatch_new_44:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$96, %rsp
	movl	%edi, -84(%rbp)
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	xorl	%eax, %eax
	movl	-84(%rbp), %edx
	leaq	-80(%rbp), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
	cltq
	movzbl	-80(%rbp,%rax), %eax
	movsbl	%al, %eax
	addl	$1, %eax
	movq	-8(%rbp), %rdx
	subq	%fs:40, %rdx
	je	.L47.kpatch
	call	__stack_chk_fail@PLT
.L47.kpatch:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	guarded.kpatch, .-guarded.kpatch
.Lkpatch_new_end_44:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	guarded.kpatch_old, @function
guarded.kpatch_old:
.Lkpatch_copy_40:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$96, %rsp
	movl	%edi, -84(%rbp)
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	xorl	%eax, %eax
	movl	-84(%rbp), %edx
	leaq	-80(%rbp), %rax
	movl	%edx, %esi
	movq	%rax, %rdi
	call	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
	cltq
	movzbl	-80(%rbp,%rax), %eax
	movsbl	%al, %eax
	movq	-8(%rbp), %rdx
	subq	%fs:40, %rdx
	je	.L44.kpatch_old
	call	__stack_chk_fail@PLT
.L44.kpatch_old:
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	guarded.kpatch_old, .-guarded.kpatch_old
.Lkpatch_copy_end_40:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	run.kpatch, @function
run.kpatch:
.Lkpatch_new_45:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L49.kpatch
.L50.kpatch:
	endbr64
	addl	$1, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch(%rip), %rax
	movq	(%rdx,%rax), %rax
	nop
.L49.kpatch:
	jmp	*%rax
.L51.kpatch:
	endbr64
	sall	-12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L49.kpatch
.L52.kpatch:
	endbr64
	subl	$1, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L49.kpatch
.L53.kpatch:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	run.kpatch, .-run.kpatch
.Lkpatch_new_end_45:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	run.kpatch_old, @function
run.kpatch_old:
.Lkpatch_copy_41:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch_old(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L46.kpatch_old
.L47.kpatch_old:
	endbr64
	addl	$1, -12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch_old(%rip), %rax
	movq	(%rdx,%rax), %rax
	nop
.L46.kpatch_old:
	jmp	*%rax
.L48.kpatch_old:
	endbr64
	sall	-12(%rbp)
	movq	-8(%rbp), %rax
	leaq	1(%rax), %rdx
	movq	%rdx, -8(%rbp)
	movzbl	(%rax), %eax
	movzbl	%al, %eax
	cltq
	leaq	0(,%rax,8), %rdx
	leaq	table.3.kpatch_old(%rip), %rax
	movq	(%rdx,%rax), %rax
	jmp	.L46.kpatch_old
.L49.kpatch_old:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	run.kpatch_old, .-run.kpatch_old
.Lkpatch_copy_end_41:
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
table.3.kpatch_old:
	.quad	.L47.kpatch_old
	.quad	.L48.kpatch_old
	.quad	.L49.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	assembly.kpatch, @function
assembly.kpatch:
.Lkpatch_new_46:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	testl %eax, %eax
	jz .Lzero740.kpatch
1:
	addl $2, %eax
	jc 1b
.Lzero740.kpatch:
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	assembly.kpatch, .-assembly.kpatch
.Lkpatch_new_end_46:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	assembly.kpatch_old, @function
assembly.kpatch_old:
.Lkpatch_copy_42:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	testl %eax, %eax
	jz .Lzero680.kpatch_old
1:
	addl $1, %eax
	jc 1b
.Lzero680.kpatch_old:
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	assembly.kpatch_old, .-assembly.kpatch_old
.Lkpatch_copy_end_42:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	weak.kpatch, @function
weak.kpatch:
.Lkpatch_new_48:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	hidden
	addl	$8, %eax
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	weak.kpatch, .-weak.kpatch
.Lkpatch_new_end_48:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	weak.kpatch_old, @function
weak.kpatch_old:
.Lkpatch_copy_44:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset 6, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register 6
	subq	$8, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movl	%eax, %edi
	call	hidden
	leave
	.cfi_def_cfa 7, 8
	ret
	.cfi_endproc
	.size	weak.kpatch_old, .-weak.kpatch_old
.Lkpatch_copy_end_44:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	added, @object
added:
	.zero	4
	.size	added, .-added
	.balign	4
	.type	times.0, @object
times.0:
	.zero	4
	.size	times.0, .-times.0
	.section	.kpatch.rodata,"a",@progbits
.LC5.kpatch:
	.string	"none"
.LC6.kpatch:
	.string	"one item"
.LC7.kpatch:
	.string	"a pair"
.LC8.kpatch:
	.string	"three"
.LC9.kpatch:
	.string	"four"
.LC10.kpatch:
	.string	"5"
.LC11.kpatch:
	.string	"six"
	.balign	4
.L6.kpatch:
	.long	.L12.kpatch-.L6.kpatch
	.long	.L11.kpatch-.L6.kpatch
	.long	.L10.kpatch-.L6.kpatch
	.long	.L9.kpatch-.L6.kpatch
	.long	.L8.kpatch-.L6.kpatch
	.long	.L7.kpatch-.L6.kpatch
	.long	.L5.kpatch-.L6.kpatch
.LC17.kpatch:
	.string	"below zero: %d"
.LC18.kpatch:
	.string	"field"
.LC19.kpatch:
	.string	"part %d"
.LC21.kpatch:
	.string	"x"
.LC22.kpatch:
	.string	"why"
.LC23.kpatch:
	.string	"z"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	own.2.kpatch, @object
own.2.kpatch:
	.quad	.LC21.kpatch
	.quad	.LC22.kpatch
	.quad	.LC23.kpatch
	.size	own.2.kpatch, .-own.2.kpatch
	.balign	32
	.type	table.3.kpatch, @object
table.3.kpatch:
	.quad	.L50.kpatch
	.quad	.L51.kpatch
	.quad	.L53.kpatch
	.quad	.L52.kpatch
	.size	table.3.kpatch, .-table.3.kpatch
	.section	.kpatch.rodata,"a",@progbits
	.balign	16
.LC12.kpatch:
	.long	-1
	.long	2147483647
	.long	0
	.long	0
	.balign	8
.LC13.kpatch:
	.long	0
	.long	1074003968
	.balign	4
.LC14.kpatch:
	.long	1061158912
	.balign	8
.LC15.kpatch:
	.long	0
	.long	1073217536
	.balign	32
.LC16.kpatch:
	.long	1065353216
	.long	1073741824
	.long	1077936128
	.long	1082130432
	.long	1084227584
	.long	1086324736
	.long	1091567616
	.long	1090519040
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"fresh"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_17-.
	.long	.Lkpatch_new_end_17-.Lkpatch_new_17
	.long	.Lkpatch_name_0-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"classify"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_21-.
	.long	.Lkpatch_old_end_21-.Lkpatch_old_21
	.long	.Lkpatch_new_25-.
	.long	.Lkpatch_new_end_25-.Lkpatch_new_25
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_21-.
	.long	.Lkpatch_copy_end_21-.Lkpatch_copy_21
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"first"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_23-.
	.long	.Lkpatch_old_end_23-.Lkpatch_old_23
	.long	.Lkpatch_new_27-.
	.long	.Lkpatch_new_end_27-.Lkpatch_new_27
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_23-.
	.long	.Lkpatch_copy_end_23-.Lkpatch_copy_23
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"scale"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_25-.
	.long	.Lkpatch_old_end_25-.Lkpatch_old_25
	.long	.Lkpatch_new_29-.
	.long	.Lkpatch_new_end_29-.Lkpatch_new_29
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_25-.
	.long	.Lkpatch_copy_end_25-.Lkpatch_copy_25
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"widen"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_26-.
	.long	.Lkpatch_old_end_26-.Lkpatch_old_26
	.long	.Lkpatch_new_30-.
	.long	.Lkpatch_new_end_30-.Lkpatch_new_30
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_26-.
	.long	.Lkpatch_copy_end_26-.Lkpatch_copy_26
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"check"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_28-.
	.long	.Lkpatch_old_end_28-.Lkpatch_old_28
	.long	.Lkpatch_new_32-.
	.long	.Lkpatch_new_end_32-.Lkpatch_new_32
	.long	.Lkpatch_name_5-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_28-.
	.long	.Lkpatch_copy_end_28-.Lkpatch_copy_28
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"by_constant"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_29-.
	.long	.Lkpatch_old_end_29-.Lkpatch_old_29
	.long	.Lkpatch_new_33-.
	.long	.Lkpatch_new_end_33-.Lkpatch_new_33
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_29-.
	.long	.Lkpatch_copy_end_29-.Lkpatch_copy_29
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_7:
	.string	"by_field"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_31-.
	.long	.Lkpatch_old_end_31-.Lkpatch_old_31
	.long	.Lkpatch_new_35-.
	.long	.Lkpatch_new_end_35-.Lkpatch_new_35
	.long	.Lkpatch_name_7-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_31-.
	.long	.Lkpatch_copy_end_31-.Lkpatch_copy_31
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_8:
	.string	"in_parts"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_33-.
	.long	.Lkpatch_old_end_33-.Lkpatch_old_33
	.long	.Lkpatch_new_37-.
	.long	.Lkpatch_new_end_37-.Lkpatch_new_37
	.long	.Lkpatch_name_8-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_33-.
	.long	.Lkpatch_copy_end_33-.Lkpatch_copy_33
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_9:
	.string	"deeper"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_38-.
	.long	.Lkpatch_old_end_38-.Lkpatch_old_38
	.long	.Lkpatch_new_42-.
	.long	.Lkpatch_new_end_42-.Lkpatch_new_42
	.long	.Lkpatch_name_9-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_38-.
	.long	.Lkpatch_copy_end_38-.Lkpatch_copy_38
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_10:
	.string	"name_of"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_39-.
	.long	.Lkpatch_old_end_39-.Lkpatch_old_39
	.long	.Lkpatch_new_43-.
	.long	.Lkpatch_new_end_43-.Lkpatch_new_43
	.long	.Lkpatch_name_10-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_39-.
	.long	.Lkpatch_copy_end_39-.Lkpatch_copy_39
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_11:
	.string	"guarded"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_40-.
	.long	.Lkpatch_old_end_40-.Lkpatch_old_40
	.long	.Lkpatch_new_44-.
	.long	.Lkpatch_new_end_44-.Lkpatch_new_44
	.long	.Lkpatch_name_11-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_40-.
	.long	.Lkpatch_copy_end_40-.Lkpatch_copy_40
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_12:
	.string	"run"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_41-.
	.long	.Lkpatch_old_end_41-.Lkpatch_old_41
	.long	.Lkpatch_new_45-.
	.long	.Lkpatch_new_end_45-.Lkpatch_new_45
	.long	.Lkpatch_name_12-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_41-.
	.long	.Lkpatch_copy_end_41-.Lkpatch_copy_41
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_13:
	.string	"assembly"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_42-.
	.long	.Lkpatch_old_end_42-.Lkpatch_old_42
	.long	.Lkpatch_new_46-.
	.long	.Lkpatch_new_end_46-.Lkpatch_new_46
	.long	.Lkpatch_name_13-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_42-.
	.long	.Lkpatch_copy_end_42-.Lkpatch_copy_42
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_14:
	.string	"weak"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_44-.
	.long	.Lkpatch_old_end_44-.Lkpatch_old_44
	.long	.Lkpatch_new_48-.
	.long	.Lkpatch_new_end_48-.Lkpatch_new_48
	.long	.Lkpatch_name_14-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_44-.
	.long	.Lkpatch_copy_end_44-.Lkpatch_copy_44
	.zero	20
