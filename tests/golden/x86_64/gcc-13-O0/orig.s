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
	.globl	renamed
	.set	renamed,classify
	.globl	first
	.type	first, @function
first:
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
	.globl	widen
	.type	widen, @function
widen:
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
	.section	.rodata
.LC15:
	.string	"negative %d"
	.text
	.globl	check
	.type	check, @function
check:
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
	.type	by_constant, @function
by_constant:
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
	.section	.rodata
.LC16:
	.string	"field"
	.text
	.type	by_field, @function
by_field:
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
	.section	.rodata
.LC17:
	.string	"part %d"
	.text
	.type	in_parts, @function
in_parts:
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
	.globl	name_of
	.type	name_of, @function
name_of:
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
	.globl	guarded
	.type	guarded, @function
guarded:
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
	.globl	run
	.type	run, @function
run:
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
	.globl	assembly
	.type	assembly, @function
assembly:
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
	.ident	"GCC: (Debian 13.3.0-16) 13.3.0"
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
